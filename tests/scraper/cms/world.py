"""Every family of templates of the world."""

from tests.scraper.cms import world_newsrooms, world_systems, world_wordpress
from tests.scraper.cms.world_page import FAMILIES, Family

__all__ = ["FAMILIES", "Family", "world_newsrooms", "world_systems", "world_wordpress"]
