"""The written forms of a paper, one file each."""
