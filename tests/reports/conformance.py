"""Whether a PDF conforms to a standard, by an independent checker."""

from page import SafetyLimits, validate_pdf_bytes

PROFILES = ("ua1", "2a")  # PDF/UA-1, which everyone can read, and PDF/A-2a, which archives keep


def faults(pdf: bytes, profile: str) -> list[str]:
    """Return what keeps a PDF from conforming to a profile; a report of any length is checked to its end."""
    report = validate_pdf_bytes(pdf, profile=profile, limits=SafetyLimits.unlimited())
    found = [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
    return found if found or report.is_compliant else [f"does not conform to {profile}, for no reason told"]
