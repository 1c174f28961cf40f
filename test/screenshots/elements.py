"""Prints what a program offers to screen readers as JSON: role, name, place and states.

Used by elements.ts. Debian: python3-pyatspi. Argument: the program's name as the desktop knows it.
"""
import json
import sys

import pyatspi

found = []


def visit(node, depth):
    states = []
    try:
        states = [pyatspi.stateToString(state) for state in node.getState().getStates()]
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        found.append({
            "role": node.getRoleName(),
            "name": node.name or "",
            "description": node.description or "",
            "x": box.x, "y": box.y, "width": box.width, "height": box.height,
            "states": states,
            "depth": depth,
        })
    except Exception:
        pass
    if depth > 40 or (depth > 1 and "showing" not in states):
        return
    for index in range(min(node.childCount, 500)):
        child = node.getChildAtIndex(index)
        if child is not None:
            visit(child, depth + 1)


for program in pyatspi.Registry.getDesktop(0):
    if program is not None and program.name.lower() == sys.argv[1].lower():
        visit(program, 0)

json.dump(found, sys.stdout)
