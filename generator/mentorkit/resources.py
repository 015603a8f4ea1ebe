"""Where schemas, theme, guides and the site's settings come from: the programme's own folder, else the package."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped(name: str) -> Path:
    """The path of `schemas`, `site/theme`, `site/content` or `mkdocs.yml` in the installed package, or the checkout."""
    installed = _PACKAGE / "shipped" / name
    return installed if installed.exists() else _PACKAGE.parents[1] / name


def overlaid(name: str, root: Path) -> dict[str, Path]:
    """Every file below a resource folder, by its path in it, sorted; a file of the same name under `root` wins."""
    found: dict[str, Path] = {}
    for folder in (shipped(name), root / name):
        found |= {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return dict(sorted(found.items()))


def chosen(name: str, root: Path) -> Path:
    """One file: the programme's own where there is one."""
    return root / name if (root / name).is_file() else shipped(name)
