"""The OpenAPI description of the interface, made from the very types that it answers with."""

from typing import Any

import msgspec

from headoffice.enrolment import Enrolled
from kiosk.batch import Answer
from kiosk.introduction import Introduction
from kiosk.reception import (
    CLOCK_HEADER,
    DEVICE_HEADER,
    ENROL_TARGET,
    RECORDS_TARGET,
    SIGNATURE_HEADER,
    Fault,
)
from kiosk.telling import (
    CASE_NEWS_TARGET,
    NEWS_TARGET,
    PARCEL_TARGET,
    CaseNews,
    CasesWanted,
    NewsPage,
    NewsWanted,
    Piece,
    PieceWanted,
)

_SHAPES = (
    Answer, Fault, Introduction, Enrolled, NewsWanted, NewsPage, PieceWanted, Piece, CasesWanted,
    CaseNews,
)  # fmt: skip

_REFERENCE = "#/components/schemas/{name}"


def openapi() -> dict[str, Any]:
    """Return the description as JSON-able values."""
    _, schemas = msgspec.json.schema_components(_SHAPES, ref_template=_REFERENCE)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Heard 听见: head office", "version": "1"},
        "paths": {
            RECORDS_TARGET: {"post": _records()},
            ENROL_TARGET: {"post": _enrol()},
            NEWS_TARGET: {"post": _question("Ask for news", "NewsWanted", "NewsPage")},
            PARCEL_TARGET: {"post": _question("Fetch a piece of a parcel", "PieceWanted", "Piece")},
            CASE_NEWS_TARGET: {
                "post": _question("Ask for the branch's other records", "CasesWanted", "CaseNews")
            },
            "/v1/health": {
                "get": {
                    "summary": "Tell whether the store answers",
                    "responses": {
                        "200": {
                            "description": "it does",
                            "content": {"application/json": {"schema": {"type": "object"}}},
                        },
                        **_faults(503),
                    },
                }
            },
        },
        "components": {"schemas": schemas},
    }


def _records() -> dict[str, Any]:
    return {
        "summary": "Deliver consecutive records of one origin",
        "parameters": [
            _header(DEVICE_HEADER, "the sending device's origin", required=True),
            _header(SIGNATURE_HEADER, "Ed25519 over target and body, base64", required=True),
            _header(CLOCK_HEADER, "the sender's clock, milliseconds since 1970", required=False),
        ],
        "requestBody": {
            "required": True,
            "content": {"application/zstd": {"schema": {"type": "string", "format": "binary"}}},
        },
        "responses": {
            "200": _response("what is durable now", "Answer"),
            "409": _response("the batch contradicts what is held; kept as evidence", "Answer"),
            **_faults(400, 401, 403, 408, 413, 429, 503),
        },
    }


def _enrol() -> dict[str, Any]:
    return {
        "summary": "Present a device's key",
        "parameters": [
            _header(SIGNATURE_HEADER, "Ed25519 by the key presented, or the relay's", required=True)
        ],
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": _schema("Introduction")}},
        },
        "responses": {
            "200": _response("whether the device may send", "Enrolled"),
            **_faults(400, 401, 403, 408, 409, 413, 429, 503),
        },
    }


def _question(summary: str, asked: str, answered: str) -> dict[str, Any]:
    return {
        "summary": summary,
        "parameters": [
            _header(DEVICE_HEADER, "the asking device's origin", required=True),
            _header(SIGNATURE_HEADER, "Ed25519 over target and body, base64", required=True),
        ],
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": _schema(asked)}},
        },
        "responses": {
            "200": _response("what there is", answered),
            **_faults(400, 401, 403, 404, 408, 413, 429, 503),
        },
    }


def _faults(*statuses: int) -> dict[str, Any]:
    return {str(status): _response("not taken, and why", "Fault") for status in statuses}


def _response(description: str, name: str) -> dict[str, Any]:
    return {
        "description": description,
        "content": {"application/json": {"schema": _schema(name)}},
    }


def _schema(name: str) -> dict[str, str]:
    return {"$ref": _REFERENCE.format(name=name)}


def _header(name: str, description: str, *, required: bool) -> dict[str, Any]:
    return {
        "name": name,
        "in": "header",
        "required": required,
        "description": description,
        "schema": {"type": "string"},
    }
