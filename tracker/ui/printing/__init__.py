"""Printing a report: what it covers is chosen, its pages are seen and read, then it is saved, printed or issued."""
