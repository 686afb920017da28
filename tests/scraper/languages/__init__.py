"""One story in invented words in many languages: bylines, dates and the furniture of templates as pages write them."""

from tests.scraper.languages.indonesian import INDONESIAN
from tests.scraper.languages.language import Language
from tests.scraper.languages.northern import NORTHERN
from tests.scraper.languages.scripts import SCRIPTS
from tests.scraper.languages.western import WESTERN

__all__ = ["LANGUAGES", "Language"]

LANGUAGES = [*WESTERN, *NORTHERN, *SCRIPTS, *INDONESIAN]
