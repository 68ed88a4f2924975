"""A record as Morango syncs one."""

from django.db import models
from morango.models import SyncableModel

PARTITION = "device"


class Kept(SyncableModel):
    """One record, its bytes as text."""

    morango_profile = "bench"
    morango_model_name = "kept"

    number = models.IntegerField()
    body = models.TextField()

    def calculate_source_id(self, *_args: object, **_kwargs: object) -> str:
        """Name a record by its number."""
        return str(self.number)

    def calculate_partition(self, *_args: object, **_kwargs: object) -> str:
        """Everything belongs to the one device."""
        return PARTITION
