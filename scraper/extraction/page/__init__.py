"""What a page holds, before anything is decided: bytes, tree, lines in boxes, and what machines are told."""
