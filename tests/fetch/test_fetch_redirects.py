"""Redirects, the hosts they may lead to, and what of an address is kept."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from fetch_desk import answer_to, loopback, run

from scraper.errors import AddressRefused, BadAnswer, HostClosed
from scraper.fetch import Fetcher
from scraper.fetch.redirects import next_address
from scraper.hosts import in_a_labels
from tests import faultd


@pytest.mark.fault("N9")
def test_five_redirects_are_followed_and_listed() -> None:
    answer = answer_to("/chain/5")
    assert [address.rsplit("/", 1)[1] for address in answer.redirects] == ["4", "3", "2", "1", "0"]
    assert answer.capture is not None
    assert answer.capture.url == answer.redirects[-1]
    assert answer.capture.requested_url.endswith("/chain/5")


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
def test_every_status_that_redirects_is_followed(status: str) -> None:
    answer = answer_to(f"/moved/{status}")
    assert (answer.status, len(answer.redirects)) == (200, 1)


def test_each_hop_is_checked_before_it_is_asked() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        checked: list[str] = []

        async def check(url: str) -> None:
            checked.append(url)
            if url.endswith("/chain/0"):
                raise HostClosed("not now")

        with pytest.raises(HostClosed):
            await fetcher.get(server.url("/chain/2"), check=check)
        assert checked == [server.url(f"/chain/{left}") for left in (2, 1, 0)]
        assert server.asked == ["/chain/2", "/chain/1"]

    run(story)


@pytest.mark.fault("N9")
def test_a_redirect_to_a_host_that_is_not_on_the_list_is_refused() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        elsewhere = server.url("/page", host="lain.test").replace("/", "%2F")
        with pytest.raises(AddressRefused, match=r"lain\.test"):
            await fetcher.get(server.url(f"/to/{elsewhere}"), source_hosts=lambda host: host == "127.0.0.1")
        assert server.asked == [f"/to/{elsewhere}"]

    run(story, resolver=loopback)


@pytest.mark.parametrize("host", ["xn--strae-oqa.test", "berita.xn--bcher-kva.test", "xn--n3h.test"])
def test_a_host_in_another_script_is_known_by_its_a_labels(host: str) -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        answer = await fetcher.get(server.url("/page", host=host), source_hosts=lambda name: name == host)
        assert answer.status == 200

    run(story, resolver=loopback)


@pytest.mark.parametrize("name", ["☃.test", "ni☃.test", "STRAßE。test"])
def test_a_redirect_may_lead_to_a_host_in_another_script(name: str) -> None:
    """Also to one that nobody could register by IDNA 2008."""

    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        host = in_a_labels(name)
        address = server.url("/page", host=host).replace(host, name)
        target = quote(address.encode().decode("latin-1"), safe="")  # the server sends Latin-1
        answer = await fetcher.get(server.url(f"/to/{target}"), source_hosts=lambda asked: asked in ("127.0.0.1", host))
        assert answer.redirects == (server.url("/page", host=host),)
        assert server.seen[1]["host"].partition(":")[0] == host

    run(story, resolver=loopback)


@pytest.mark.parametrize("host", ["a\u2100.test", "\ufffd.test", "xn--\u00e4.test"])
def test_a_redirect_to_no_name_of_a_host_is_contained(host: str) -> None:
    with pytest.raises(BadAnswer):
        next_address("http://contoh.test/", f"http://{host}/".encode().decode("latin-1"))


def test_a_redirect_cannot_make_us_log_in() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        target = server.url("/page").replace("://", "://ani:rahasia@").replace("/", "%2F")
        answer = await fetcher.get(server.url(f"/to/{target}"))
        assert "authorization" not in server.seen[1]
        assert answer.redirects == (server.url("/page"),)

    run(story)


def test_a_name_in_an_address_is_used_and_not_kept() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        answer = await fetcher.get(server.url("/page").replace("://", "://ani:rahasia@"))
        assert server.seen[0]["authorization"] == "Basic YW5pOnJhaGFzaWE="
        assert answer.capture is not None
        assert "rahasia" not in answer.capture.url + answer.capture.requested_url

    run(story)
