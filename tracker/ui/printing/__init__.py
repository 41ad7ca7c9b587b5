"""Printing a progress report: what it covers is chosen, its pages are seen and read, then it is saved or printed."""
