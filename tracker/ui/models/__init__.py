"""Item models: pure, fed by one method, with named columns."""
