"""Claims, attributions, quantities and relations, and how two figures are compared."""
