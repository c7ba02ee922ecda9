"""How the panes of a window were left, kept in its settings for the next start."""

from promocase.ui.process.settings import Settings
from promocase.ui.shell.workspace import Workspace


def restore(workspace: Workspace, settings: Settings) -> None:
    """The panes as they were left."""
    workspace.restore(settings.bytes("panes"))
    workspace.setHandleWidth(1)
    workspace.preview.sheets.set_zoom(settings.zoom)
    workspace.show_preview(settings.text("preview") != "hidden")


def remember(workspace: Workspace, settings: Settings) -> None:
    """Keep the panes as they are; while the document stands apart, as they were before."""
    settings.put("zoom", str(workspace.preview.sheets.wanted_zoom or ""))
    settings.put("preview", "shown" if workspace.wants_preview else "hidden")
    if not workspace.is_apart:
        settings.put("panes", workspace.saveState())
