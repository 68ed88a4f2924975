"""Driving the real screens: page objects with real input, and a small branch in memory to show."""
