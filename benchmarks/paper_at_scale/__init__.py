"""How fast a tagged report is printed beside the same story by bare ReportLab, and beside another maker of tagged PDF."""
