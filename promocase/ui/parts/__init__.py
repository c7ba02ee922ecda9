"""Small pieces that any page or list is put together from."""
