"""What to ask for, and when: listings, articles, past days, addresses without end. Pure."""
