"""Morango, the sync of Kolibri: a device pushes what it holds to an office over HTTP.

usage: python morango_sync.py PAYLOAD FOLDER; prints {"seconds": …, "held": …}. The clock runs from
the beginning of the push (its queue is built then) until the office has let everything in.
"""

import json
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
from django.core.wsgi import get_wsgi_application

_SERVE = "--serve"
_SCOPE = "whole"


def main() -> None:
    """Push from the device's database, or serve the office's."""
    payload, folder = Path(sys.argv[1]), Path(sys.argv[2])
    if _SERVE in sys.argv:
        _open(folder / "office.db")
        from morango.models import DatabaseIDModel  # noqa: PLC0415 - after Django is set up

        DatabaseIDModel.objects.all().delete()  # a copy is not the same database
        DatabaseIDModel.objects.create()
        server = ThreadedWSGIServer(("127.0.0.1", 0), WSGIRequestHandler)
        server.set_app(get_wsgi_application())
        print(server.server_port, flush=True)
        server.serve_forever()
        return
    _open(folder / "device.db")
    _prepare()
    shutil.copy(folder / "device.db", folder / "office.db")
    _fill(payload)
    command = [sys.executable, __file__, str(payload), str(folder), _SERVE]
    with (
        (folder / "office.log").open("wb") as log,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log) as office,  # noqa: S603 - ourselves
    ):
        try:
            seconds = _pushed(int(office.stdout.readline() if office.stdout else 0))
        finally:
            office.terminate()
    print(json.dumps({"seconds": seconds, "held": _held(folder / "office.db")}))


def _open(database: Path) -> None:
    settings.configure(
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(database),
                               "OPTIONS": {"timeout": 60}}},
        INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "mptt",
                        "rest_framework", "morango", "morango_records"],
        ROOT_URLCONF="morango.urls",
        SECRET_KEY="bench",  # noqa: S106 - of nothing
        ALLOWED_HOSTS=["*"],
        USE_TZ=True,
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    )  # fmt: skip
    django.setup()


def _prepare() -> None:
    """Make the tables, and the certificate that both sides hold."""
    from morango.models import Certificate, ScopeDefinition  # noqa: PLC0415 - after Django is set up

    call_command("migrate", run_syncdb=True, verbosity=0)
    ScopeDefinition.objects.create(
        id=_SCOPE, profile="bench", version=1, primary_scope_param_key="mainpartition",
        description="everything", read_filter_template="", write_filter_template="",
        read_write_filter_template="device",
    )  # fmt: skip
    Certificate.generate_root_certificate(_SCOPE)


def _fill(payload: Path) -> None:
    from django.db import transaction  # noqa: PLC0415 - after Django is set up
    from morango_records.models import Kept  # noqa: PLC0415 - after Django is set up

    with transaction.atomic():
        for number, line in enumerate(payload.read_text().split("\n")):
            Kept(number=number, body=line).save()


def _pushed(port: int) -> float:
    from morango.models import Certificate, Filter  # noqa: PLC0415 - after Django is set up
    from morango.sync.controller import MorangoProfileController  # noqa: PLC0415 - as above
    from morango_records.models import PARTITION  # noqa: PLC0415 - as above

    url = f"http://127.0.0.1:{port}"
    certificate = Certificate.objects.get()
    line = MorangoProfileController("bench").create_network_connection(url)
    session = line.create_sync_session(certificate, certificate)
    begun = time.perf_counter()
    client = session.get_push_client()
    client.initialize(Filter(PARTITION))
    client.run()
    client.finalize()
    return time.perf_counter() - begun


def _held(database: Path) -> int:
    with closing(sqlite3.connect(database)) as office:
        (count,) = office.execute("SELECT count(*) FROM morango_records_kept").fetchone()
    return int(count)


if __name__ == "__main__":
    main()
