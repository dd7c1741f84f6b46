"""Our own estimators beside well-kept libraries, on data nobody chose; `make oracles` runs them."""
