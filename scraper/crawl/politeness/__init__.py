"""May we ask a host, and how often: robots.txt, tdmrep.json, pace. Pure."""
