"""A paper for Word and its like, which a manager or HR can edit and comment.

Apart from the rest because python-docx is slow to load, and only a DOCX wants it.
"""
