"""What each page of the walk still lacks."""
