"""Whether an archive is whole, and mending what can be made again from its texts."""
