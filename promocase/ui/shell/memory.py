"""How the panes of a window were left, kept in its settings for the next start."""

from promocase.ui.preview.layout import Fit
from promocase.ui.process.settings import Settings
from promocase.ui.shell.workspace import Workspace


def restore(workspace: Workspace, settings: Settings) -> None:
    """The panes as they were left."""
    workspace.restore(settings.bytes("panes"))
    workspace.setHandleWidth(1)
    fits_page = settings.text("zoom") == Fit.PAGE.value
    workspace.preview.sheets.set_zoom(Fit.PAGE if fits_page else settings.zoom)
    workspace.preview.show_thumbs(settings.text("thumbs") == "shown")
    workspace.show_preview(settings.text("preview") != "hidden")


def remember(workspace: Workspace, settings: Settings) -> None:
    """Keep the panes as they are; while the document stands apart, as they were before."""
    zoom = workspace.preview.sheets.wanted_zoom
    settings.put("zoom", zoom.value if isinstance(zoom, Fit) else str(zoom or ""))
    settings.put("thumbs", "shown" if workspace.preview.has_thumbs else "hidden")
    settings.put("preview", "shown" if workspace.wants_preview else "hidden")
    if not workspace.is_apart:
        settings.put("panes", workspace.saveState())
