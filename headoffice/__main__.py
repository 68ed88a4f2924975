"""The program: `python -m headoffice COMMAND --store URL`."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

import msgspec
import qrcode  # type: ignore[import-untyped] # it ships no types

from headoffice import serve
from headoffice.arguments import parser
from headoffice.backup import copy_store, restore_store
from headoffice.courier import take_packet
from headoffice.enrolment import admit
from headoffice.export import export
from headoffice.own import own_identity, rotate
from headoffice.publishing import Publishing, playbook_files
from headoffice.receipts import check_receipt
from headoffice.register import line_of, register
from headoffice.rehearsal import rehearse
from headoffice.store.accounts import Account, keep_account
from headoffice.store.devices import approve, devices, revoke
from headoffice.store.forks import forks
from headoffice.store.invitations import invite, new_code, open_invitations, withdraw
from headoffice.store.journal import Store, open_store
from headoffice.verify import lines_of, verify
from kiosk.calendar import load_calendar
from kiosk.errors import HeardError, Refused
from kiosk.news import News
from kiosk.rules import load_rulebook

Command = Callable[[Store, Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status (0 well, 1 something is wrong, 2 bad usage)."""
    given = parser().parse_args(arguments)
    try:
        if given.command == "serve":
            return serve.serve(given)
        if given.command == "restore":
            return _restore(given)
        with open_store(given.store, now=serve.now) as store:
            return _COMMANDS[given.command](store, given)
    except HeardError as fault:
        print(f"headoffice {given.command}: {fault}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # What reads us has seen enough; keep the interpreter from flushing into the void.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _copy(store: Store, given: Namespace) -> int:
    copy = copy_store(given.store, store, given.to, now=serve.now())
    print(f"{given.to}: {len(copy.ends)} chains, {sum(copy.ends.values())} records, {copy.sha256}")
    return 0


def _restore(given: Namespace) -> int:
    restored = restore_store(given.copy, given.store, now=serve.now())
    print("\n".join(lines_of(restored.report)))
    for origin in restored.differing:
        print(f"{origin} does not end where the copy ended")
    print("whole" if restored.is_whole else "NOT WHOLE")
    return 0 if restored.is_whole else 1


def _verify(store: Store, given: Namespace) -> int:
    report = verify(store)
    if given.json:
        print(msgspec.json.encode(report).decode())
    else:
        print("\n".join(lines_of(report)))
    return 0 if report.ok else 1


def _export(store: Store, given: Namespace) -> int:
    export(store, sys.stdout, form=given.format)
    return 0


def _register(store: Store, given: Namespace) -> int:
    for listed in register(store):
        print(msgspec.json.encode(listed).decode() if given.json else line_of(listed))
    return 0


def _devices(store: Store, given: Namespace) -> int:
    for device in devices(store.link):
        if given.json:
            print(msgspec.json.encode(device).decode())
        else:
            print(f"{device.origin}  {device.state} branch={device.branch} name={device.name}")
    return 0


def _approve(store: Store, given: Namespace) -> int:
    device = approve(store.link, given.origin)
    print(f"{device.origin} of branch {device.branch} may send now")
    return 0


def _admit(store: Store, given: Namespace) -> int:
    device = admit(store, given.card)
    print(f"{device.origin} of branch {device.branch} may send now")
    return 0


def _revoke(store: Store, given: Namespace) -> int:
    device = revoke(store.link, given.origin)
    print(f"{device.origin} of branch {device.branch} may send no more")
    return 0


def _enrol_code(store: Store, given: Namespace) -> int:
    code = new_code(os.urandom)
    invite(
        store.link,
        code=code,
        branch=given.branch,
        replaces=given.replaces,
        now=store.milliseconds(),
        valid=timedelta(hours=given.hours),
        made_by=given.by,
    )
    invitation = f"{given.url}#{code}"
    print(invitation)
    if given.qr:
        picture = qrcode.QRCode(border=2)
        picture.add_data(invitation)
        picture.print_ascii(out=sys.stdout, invert=True)
    return 0


def _invitations(store: Store, given: Namespace) -> int:
    for one in open_invitations(store.link, now=store.milliseconds()):
        if given.json:
            print(msgspec.json.encode(one).decode())
        else:
            until = datetime.fromtimestamp(one.expires_at / 1000, tz=UTC)
            print(f"{one.number}  branch={one.branch} by={one.made_by or '-'} until={until:%FT%RZ}")
    return 0


def _withdraw(store: Store, given: Namespace) -> int:
    branch = withdraw(store.link, given.number, by=given.by, now=store.milliseconds())
    print(f"the invitation {given.number} of branch {branch} lets nobody in any more")
    return 0


def _account(store: Store, given: Namespace) -> int:
    password = sys.stdin.readline().rstrip("\n")
    keep_account(store.link, Account(name=given.name, role=given.role), password=password)
    print(f"{given.name} may sign in as {given.role}")
    return 0


def _rehearse(store: Store, given: Namespace) -> int:
    now = store.now()
    found = rehearse(
        store,
        rulebook=load_rulebook(given.rules),
        pack=given.pack,
        present=given.present,
        calendar=load_calendar(serve.RESOURCES / "calendars", given.calendar),
        since=now - timedelta(days=given.days),
        now=now,
    )
    for one in found:
        print(msgspec.json.encode(one).decode())
    return 0


def _publish(store: Store, given: Namespace) -> int:
    """Publish what was named, and print its number."""
    identity = own_identity(given.identity, store, os.urandom)
    publishing = Publishing(store, identity, made_by=given.by)
    try:
        news = _published(publishing, given)
    except (OSError, UnicodeDecodeError) as fault:
        raise Refused(f"{given.path} cannot be read: {fault}", code="unreadable") from fault
    print(f"{given.what} is published to {given.branch or 'all branches'}: {news.fact.number}")
    return 0


def _published(publishing: Publishing, given: Namespace) -> News:
    match given.what:
        case "content" if given.again:
            return publishing.content_again(given.again, to=given.branch)
        case "content":
            return publishing.content(playbook_files(given.path), to=given.branch)
        case "staff":
            return publishing.staff(given.path, to=given.branch)
    text = given.path.read_text(encoding="utf-8")
    match given.what:
        case "rules":
            return publishing.rules(given.path.stem, text, to=given.branch)
        case "settings":
            return publishing.settings(text, to=given.branch)
    return publishing.sealing_key(text.strip())


def _receipt(store: Store, given: Namespace) -> int:
    text = given.text.read_text(encoding="utf-8") if given.text else None
    found = check_receipt(store, given.receipt, text)
    print(msgspec.json.encode(found).decode())
    return 0 if found.holds else 1


def _rotate_key(store: Store, given: Namespace) -> int:
    identity = rotate(given.identity, store, os.urandom)
    print(f"from now on {identity.public_text} signs; start the service anew")
    return 0


def _forks(store: Store, _given: Namespace) -> int:
    with store.link.reading():
        for one in forks(store.link):
            print(msgspec.json.encode(one).decode())
    return 0


def _courier(store: Store, given: Namespace) -> int:
    identity = own_identity(given.identity, store, os.urandom)
    brought = take_packet(
        store, given.packet, out=given.out, identity=identity, policy=given.enrolment
    )
    for reason in brought.refused:
        print(f"headoffice courier: {reason}", file=sys.stderr)
    held = sum(one.seq for one in brought.answers)
    print(f"{held} records of {len(brought.answers)} devices are here; {given.out} goes back")
    return 1 if brought.refused else 0


_COMMANDS: dict[str, Command] = {
    "verify": _verify,
    "export": _export,
    "register": _register,
    "devices": _devices,
    "approve": _approve,
    "admit": _admit,
    "revoke": _revoke,
    "enrol-code": _enrol_code,
    "invitations": _invitations,
    "withdraw": _withdraw,
    "account": _account,
    "rehearse": _rehearse,
    "publish": _publish,
    "courier": _courier,
    "copy": _copy,
    "rotate-key": _rotate_key,
    "forks": _forks,
    "receipt": _receipt,
}


if __name__ == "__main__":
    sys.exit(main())
