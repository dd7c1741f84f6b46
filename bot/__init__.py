"""How is it started? The only place that reads the environment, the clock and chance, and makes clients."""
