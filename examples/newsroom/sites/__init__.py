"""The six sites, one module each."""

from examples.newsroom.pages import Outlet
from examples.newsroom.sites import kabari, kemenpulau, lintasan, menit, meridian, suarakotabaru

OUTLETS: tuple[Outlet, ...] = (
    lintasan.OUTLET,
    kabari.OUTLET,
    menit.OUTLET,
    kemenpulau.OUTLET,
    meridian.OUTLET,
    suarakotabaru.OUTLET,
)
