"""The windows on whole records: recommendations, links, reports, histories, contradictions and movements."""
