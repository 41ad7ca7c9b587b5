"""The words and the rules of the field: frozen values and pure functions, standard library only."""
