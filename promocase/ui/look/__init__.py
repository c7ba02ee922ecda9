"""How everything on the screen looks: tokens, palette, style sheet, pictures."""
