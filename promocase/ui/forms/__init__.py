"""Inputs, forms and lists: everything a page is composed of."""
