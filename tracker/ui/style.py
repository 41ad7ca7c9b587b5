"""The one style sheet, written in the theme's names; it says how kinds of control look, never what they mean."""

from string import Template

_SHEET = Template("""
QMainWindow, QDialog, QMessageBox { background: $window; }
QWidget[surface="page"] { background: $page; }
QWidget[surface="window"] { background: $window; }
QWidget[surface="refusal"] { background: $fault_fill; border-radius: 4px; }
QWidget[surface="past"] { background: $past_fill; }
QWidget[surface="past"] QLabel[strong="true"] { color: $past; }
QFrame[rule="true"] { background: $line; border: none; }

QLabel[step="small"], QToolButton[step="small"], QPushButton[step="small"] { font-size: $small; }
QLabel[step="large"] { font-size: $large; }
QLabel[step="title"] { font-size: $title; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[muted="true"] { color: $muted; }
QLabel[fault="true"] { color: $fault; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox {
    background: $page; color: $text; border: 1px solid $edge; border-radius: 4px; padding: $space1;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent; padding: $space1;
}
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; background: transparent; }
QComboBox::drop-down { border: none; width: $space4; }
QComboBox::down-arrow { image: url("$down_arrow"); width: $space3; height: $space3; }
QLineEdit:read-only { background: $window; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $muted; background: $window; }

QListView[framed="true"] { border: 1px solid $edge; border-radius: 4px; }
QListWidget[framed="true"]::item { padding: 2px; }
QListView[framed="true"]:focus { border: 2px solid $accent; }

QRadioButton, QCheckBox { spacing: $space2; padding: 2px; border: 1px solid transparent; border-radius: 3px; }
QRadioButton:focus, QCheckBox:focus { border: 1px solid $accent; }
QRadioButton::indicator, QCheckBox::indicator { width: $box; height: $box; border: 1px solid $edge; background: $page; }
QRadioButton::indicator { border-radius: $round; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator:checked { border: 1px solid $accent; background: qradialgradient(cx: 0.5, cy: 0.5,
    radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 $accent, stop: 0.5 $accent, stop: 0.6 $page, stop: 1 $page); }
QCheckBox::indicator:checked { border: 1px solid $accent; background: $accent; image: url("$tick"); }

QPushButton, QToolButton[framed="true"] {
    background: $page; color: $text; border: 1px solid $edge; border-radius: 5px;
    padding: $space1 $space3; min-height: $space4;
}
QPushButton:hover, QToolButton[framed="true"]:hover { background: $selection; color: $on_selection; }
QPushButton:pressed, QToolButton[framed="true"]:pressed { background: $line; }
QPushButton:focus, QToolButton[framed="true"]:focus { border: 2px solid $accent; }
QPushButton:disabled, QToolButton[framed="true"]:disabled { color: $muted; border-color: $line; }
QPushButton[primary="true"], QToolButton[primary="true"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover { background: $accent; color: $on_accent; }
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[chip="true"] { border-radius: $space2; padding: 0 $space2; }
QPushButton[link="true"] {
    background: transparent; color: $accent; border: 1px solid transparent; padding: 0; min-height: 0; text-align: left;
}
QPushButton[link="true"]:hover { text-decoration: underline; background: transparent; color: $accent; }
QPushButton[link="true"]:focus { border: 1px solid $accent; border-radius: 3px; }

QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 2px; }
QToolButton:hover { background: $selection; color: $on_selection; }
QToolButton:focus { border: 2px solid $accent; }

QTabBar::tab {
    padding: $space2 $space3; border: none; border-bottom: 2px solid transparent; color: $muted;
}
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }

QHeaderView { background: $page; border: none; }
QHeaderView::section {
    background: $page; color: $muted; font-size: $small; font-weight: 600; border: none;
    border-bottom: 1px solid $line; padding: $space2;
}
QTableView, QTreeView, QListView {
    background: $page; color: $text; border: none; gridline-color: $line;
    selection-background-color: $selection; selection-color: $on_selection;
}
QAbstractItemView[plain="true"]::item { padding: $space1 $space2; }
QAbstractItemView[plain="true"]::item:selected, QListWidget::item:selected, QTableWidget::item:selected {
    background: $selection; color: $on_selection;
}
QTextEdit[surface="window"], QPlainTextEdit[surface="window"] {
    background: $window; border: 2px solid $window; border-radius: 0; padding: 0;
}
QTextEdit[surface="window"]:focus, QPlainTextEdit[surface="window"]:focus { border: 2px solid $accent; padding: 0; }
QListView[surface="window"] { background: $window; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: $space3; }
QScrollBar:horizontal { height: $space3; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }
QSplitter::handle { background: $line; }
QAbstractScrollArea::corner { background: transparent; }
QStatusBar { background: $page; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QMenu { background: $page; color: $text; border: 1px solid $edge; padding: $space1; }
QMenu::item { padding: $space1 $space4 $space1 $space2; border-radius: 3px; }
QMenu::icon { padding-left: $space2; }
QMenu::item:selected { background: $selection; color: $on_selection; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: $space1; }
QMenuBar { background: $page; color: $text; }
QMenuBar::item { padding: $space1 $space2; background: transparent; }
QMenuBar::item:selected { background: $selection; color: $on_selection; }
QToolTip { background: $page; color: $text; border: 1px solid $edge; padding: $space1; }
QGroupBox { border: 1px solid $line; border-radius: 4px; margin-top: $space4; padding-top: $space2; }
QGroupBox::title { subcontrol-origin: margin; left: $space2; color: $muted; }
""")


def style_sheet(names: dict[str, str]) -> str:
    """Return the sheet with the theme's colours, sizes and spaces in the place of their names."""
    return _SHEET.substitute(names)
