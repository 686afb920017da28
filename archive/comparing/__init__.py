"""What articles have to do with each other: the same one, edited, reprinted, built from one template. Pure."""
