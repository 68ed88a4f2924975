"""A key store of an operating system, as a file: for tests of what a device keeps in one."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class FileKeyStore(KeyringBackend):
    """Keeps secrets in the file that HEARD_TEST_KEY_STORE names; an unreadable one is closed."""

    priority = 1

    def get_password(self, service, username):
        return self._read().get(f"{service}/{username}")

    def set_password(self, service, username, password):
        self._file.write_text(json.dumps({**self._read(), f"{service}/{username}": password}))

    @property
    def _file(self):
        return Path(os.environ["HEARD_TEST_KEY_STORE"])

    def _read(self):
        if not self._file.exists():
            return {}
        try:
            return json.loads(self._file.read_text())
        except ValueError as fault:
            raise KeyringLocked("the store is closed") from fault
