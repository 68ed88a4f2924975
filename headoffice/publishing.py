"""Publishing: what head office sends its branches is checked as a branch would, then signed."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import tomli_w

from headoffice.store.journal import Store
from headoffice.store.news import bundles, parcel_of, tell
from kiosk.bundle import open_bundle, pack_bundle
from kiosk.content import SHELVES, Content
from kiosk.errors import BadContent, Refused
from kiosk.identity import Identity
from kiosk.installing import checked
from kiosk.news import (
    EVERYBODY,
    Body,
    ContentPublished,
    KeysChanged,
    News,
    RulesPublished,
    SettingsPublished,
    StaffListed,
    StaffMember,
)
from kiosk.record import hash_of
from kiosk.rules import load_rulebook
from kiosk.seal import public_key_from
from kiosk.settings import Settings, decided
from kiosk.toml_file import read_toml

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


class Publishing:
    """Publishes in head office's name; `made_by` names the person."""

    def __init__(self, store: Store, identity: Identity, *, made_by: str) -> None:
        self._store = store
        self._identity = identity
        self._made_by = made_by

    def preview(self, files: Mapping[str, str]) -> Content:
        """Return the content as branches would have it with these files.

        Raises:
            BadContent: names what is wrong; nothing may be published.
        """
        return checked(files, resources=RESOURCES, today=self._today())

    def content(self, files: Mapping[str, str], *, to: str = EVERYBODY) -> News:
        """Publish a bundle of playbook files; it takes the place of the one before.

        Raises:
            BadContent: names what is wrong; nothing was published.
        """
        number = max((one.number for one, _ in self._bundles()), default=0) + 1
        packed = pack_bundle(files, number, self._identity.signing_key)
        self.preview(files)
        body = ContentPublished(number=number, parcel=hash_of(packed), size=len(packed))
        return self._tell(body, to, parcel=packed)

    def content_again(self, number: int, *, to: str = EVERYBODY) -> News:
        """Publish an earlier bundle's files anew, under a new number: the way back.

        Raises:
            Refused: there never was such a bundle.
        """
        for one, _ in self._bundles():
            if one.number == number:
                return self.content(self._files(one), to=to)
        raise Refused("there is no content {number}", code="content-unknown", number=number)

    def last_files(self) -> dict[str, str]:
        """Return the files of the bundle that counts for all branches now."""
        for_all = [one for one, to in self._bundles() if to == EVERYBODY]
        return self._files(for_all[-1]) if for_all else {}

    def rules(self, name: str, text: str, *, to: str = EVERYBODY) -> News:
        """Publish a rule pack: the text of `name.toml`.

        Raises:
            BadContent: it cannot stand beside the shipped ones.
        """
        self.check_rules(name, text)
        return self._tell(RulesPublished(id=name, text=text), to)

    def check_rules(self, name: str, text: str) -> None:
        """Check a rule pack as it would stand beside the shipped ones.

        Raises:
            BadContent: it cannot.
        """
        if not _SLUG.fullmatch(name):
            raise BadContent("rules", "id", "is small letters, digits and hyphens")
        with TemporaryDirectory() as folder:
            (Path(folder) / f"{name}.toml").write_text(text, encoding="utf-8")
            load_rulebook(RESOURCES / "rules", Path(folder))

    def settings(self, text: str, *, to: str = EVERYBODY) -> News:
        """Publish settings that head office decides.

        Raises:
            BadContent: a value does not fit, or is not head office's to decide.
        """
        self.checked_settings(text)
        return self._tell(SettingsPublished(text=text), to)

    def checked_settings(self, text: str) -> str:
        """Return the settings of a device that has its own from nowhere else, as TOML.

        Raises:
            BadContent: a value does not fit, or is not head office's to decide.
        """
        settings = decided(Settings(), text, name="settings")
        return tomli_w.dumps(
            {key: value for key, value in msgspec.to_builtins(settings).items() if key in text}
        )

    def staff(self, path: Path, *, to: str) -> News:
        """Publish who may work at a branch, from a TOML file with `[[members]]`.

        Raises:
            BadContent: the file is wrong.
            Refused: no branch is named.
        """
        if not to:
            raise Refused("a staff list is for one branch; name it", code="branch-missing")
        return self._tell(StaffListed(members=read_toml(path, _StaffFile).members), to)

    def sealing_key(self, text: str) -> News:
        """Publish head office's new public key for sealing.

        Raises:
            CannotOpen: it is none.
        """
        public_key_from(text)
        return self._tell(KeysChanged(sealing_key=text), EVERYBODY)

    def _tell(self, body: Body, to: str, *, parcel: bytes | None = None) -> News:
        return tell(
            self._store.link,
            body,
            identity=self._identity,
            now=self._store.milliseconds(),
            to=to,
            parcel=parcel,
            made_by=self._made_by,
        )

    def _bundles(self) -> list[tuple[ContentPublished, str]]:
        return [
            (news.body, news.fact.to)
            for news in bundles(self._store.link, self._identity.origin)
            if isinstance(news.body, ContentPublished)
        ]

    def _files(self, published: ContentPublished) -> dict[str, str]:
        packed = parcel_of(self._store.link, published.parcel) or b""
        return dict(open_bundle(packed, self._identity.signing_key.verify_key).files)

    def _today(self) -> date:
        return self._store.now().astimezone().date()


def playbook_files(folder: Path) -> dict[str, str]:
    """Return the texts of the playbook files in a folder, by their paths."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for shelf in SHELVES
        for path in sorted((folder / shelf).glob("*.toml"))
    }


class _StaffFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    members: tuple[StaffMember, ...]
