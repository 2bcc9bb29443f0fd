"""Where articles are analysed: in this process, in a pool of processes, or on a Dask cluster.

A crew (`crew.py`) is something that takes batches of articles through the standard library's
`concurrent.futures.Executor`; `pool.py` and `cluster.py` are two of them. `spreading.py` hands
batches out, takes them back as they are done, and sends those that were lost again. `work.py` is
what is done with a batch, wherever that is.
"""
