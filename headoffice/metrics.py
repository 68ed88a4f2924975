"""Numbers for Prometheus: counts and times only, never a device's name or a customer's word."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from starlette.responses import Response

from headoffice.overview import Standing

_BUCKETS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0)


class Metrics:
    """What one running service has counted since it started."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "heard_requests",
            "Requests answered, by route and status.",
            ("route", "status"),
            registry=self._registry,
        )
        self._seconds = Histogram(
            "heard_request_seconds",
            "Time that a request took, by route.",
            ("route",),
            buckets=_BUCKETS,
            registry=self._registry,
        )
        self.under_way = Gauge(
            "heard_requests_under_way", "Requests taken in now.", registry=self._registry
        )

        self._store_up = self._gauge("heard_store_up", "Whether the store answered, 1 or 0.")
        self._devices = Gauge(
            "heard_devices", "Devices known, by state.", ("state",), registry=self._registry
        )
        self._last_heard = self._gauge(
            "heard_last_heard_timestamp_seconds",
            "When a device was last heard, seconds since 1970 UTC; 0 when none ever was.",
        )
        self._silent = self._gauge(
            "heard_devices_silent", "Approved devices not heard for a day, or never."
        )
        self._aside = self._gauge(
            "heard_records_aside", "Records kept outside the journal: their content waits."
        )
        self._evidence = self._gauge(
            "heard_evidence", "Pieces of evidence kept: each one is looked at by a person."
        )

    def _gauge(self, name: str, meaning: str) -> Gauge:
        return Gauge(name, meaning, registry=self._registry)

    def answered(self, route: str, status: int, seconds: float) -> None:
        """Count one request."""
        self._requests.labels(route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def shown(self, standing: Standing | None) -> Response:
        """Answer with everything counted, and how the store stands; None when it did not answer."""
        self._store_up.set(standing is not None)
        if standing is not None:
            for state, count in standing.devices.items():
                self._devices.labels(state).set(count)
            self._last_heard.set(standing.last_heard_ms / 1000)
            self._silent.set(standing.silent)
            self._aside.set(standing.aside)
            self._evidence.set(standing.evidence)
        return Response(
            generate_latest(self._registry), headers={"Content-Type": CONTENT_TYPE_LATEST}
        )
