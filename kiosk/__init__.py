"""The core of Heard 听见: values, rules and use cases. It knows no screen, storage or network."""
