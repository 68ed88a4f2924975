"""NATS JetStream: a leaf on the device, a hub at head office that takes the leaf's stream over.

usage: python jetstream.py PAYLOAD FOLDER; prints {"seconds": …, "held": …}. Both sides force every
write to the disk (`sync_interval: always`); by default they do so every two minutes.
"""

import asyncio
import json
import socket
import subprocess
import sys
import time
from pathlib import Path

import nats
from nats.js.api import ExternalStream, StreamConfig, StreamSource

_SIDE = """
server_name: {name}
listen: 127.0.0.1:{port}
jetstream {{ store_dir: "{store}", domain: {name}, sync_interval: always }}
{leafnodes}
"""
_AT_ONCE = 256


def main() -> None:
    """Measure, and tell."""
    records = Path(sys.argv[1]).read_bytes().split(b"\n")
    seconds, held = asyncio.run(_measured(records, Path(sys.argv[2])))
    print(json.dumps({"seconds": seconds, "held": held}))


async def _measured(records: list[bytes], folder: Path) -> tuple[float, int]:
    """Fill the leaf, then let the hub take everything over, and count."""
    hub, leaf, between = _free_port(), _free_port(), _free_port()
    servers = [
        _server(folder, "hub", hub, f"leafnodes {{ listen: 127.0.0.1:{between} }}"),
        _server(
            folder, "leaf", leaf,
            f'leafnodes {{ remotes: [ {{ url: "nats://127.0.0.1:{between}" }} ] }}',
        ),
    ]  # fmt: skip
    try:
        device, office = await _connected(leaf), await _connected(hub)
        await device.jetstream().add_stream(StreamConfig(name="DEVICE", subjects=["records"]))
        await _fill(device, records)
        begun = time.perf_counter()
        held = await _taken_over(office, len(records))
        seconds = time.perf_counter() - begun
        await device.close()
        await office.close()
    finally:
        for server in servers:
            server.terminate()
            server.wait()
    return seconds, held


async def _fill(device: nats.NATS, records: list[bytes]) -> None:
    stream = device.jetstream()
    for at in range(0, len(records), _AT_ONCE):
        chunk = records[at : at + _AT_ONCE]
        await asyncio.gather(*(stream.publish("records", one, timeout=60) for one in chunk))


async def _taken_over(office: nats.NATS, wanted: int) -> int:
    stream = office.jetstream()
    source = StreamSource(name="DEVICE", external=ExternalStream(api="$JS.leaf.API"))
    await stream.add_stream(StreamConfig(name="OFFICE", sources=[source]))
    held, last, since = 0, -1, time.monotonic()
    while held < wanted:
        held = (await stream.stream_info("OFFICE")).state.messages
        if held != last:
            last, since = held, time.monotonic()
        if time.monotonic() - since > 60:
            raise TimeoutError(f"only {held} of {wanted} arrived")
        await asyncio.sleep(0.01)
    return held


def _server(folder: Path, name: str, port: int, leafnodes: str) -> subprocess.Popen[bytes]:
    file = folder / f"{name}.conf"
    file.write_text(_SIDE.format(name=name, port=port, store=folder / name, leafnodes=leafnodes))
    program = Path(sys.executable).parent / "nats-server"
    return subprocess.Popen([program, "-c", file, "-l", folder / f"{name}.log"])  # noqa: S603 - as installed


async def _connected(port: int) -> nats.NATS:
    for _ in range(100):
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return await nats.connect(f"nats://127.0.0.1:{port}")
        await asyncio.sleep(0.1)
    raise TimeoutError("nats-server does not answer")


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


if __name__ == "__main__":
    main()
