"""The window. Qt lives here and nowhere else."""

from promocase.ui.singleton import make_singletons_last

make_singletons_last()
