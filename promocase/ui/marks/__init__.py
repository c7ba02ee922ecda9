"""Bold, italics, lists and links as a field holds them: by keys, and out of what is pasted."""
