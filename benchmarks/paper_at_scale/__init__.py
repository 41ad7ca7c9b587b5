"""How fast a tagged report is printed beside the same story by bare ReportLab, and by other makers of tagged PDF."""
