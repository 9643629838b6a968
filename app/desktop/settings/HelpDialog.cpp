// SPDX-License-Identifier: MIT
#include "desktop/settings/HelpDialog.h"

#include "desktop/common/DialogRoom.h"
#include "desktop/common/ScrollBars.h"
#include "desktop/common/TypeScale.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <iterator>

namespace enrow
{

namespace
{

struct Line {
    const char *shown; // keys, or what is typed
    const char *means;
};

constexpr Line keys[] = {
    {"Ctrl+N", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Go to the field for batch IDs")},
    {"Ctrl+O", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Open saved replies")},
    {"Ctrl+V", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Add the batches on the clipboard")},
    {"F5", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Refresh the selected batches")},
    {"F2", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Rename a batch")},
    {"Shift+F2", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Edit label and note")},
    {"Del", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Remove the selected batches")},
    {"Ctrl+Z", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Undo, step by step")},
    {"Ctrl+Shift+Z", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Redo what was undone")},
    {"Ctrl+Shift+P", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Stop watching, or watch again")},
    {"Ctrl+L", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Search the batches")},
    {"Ctrl+F", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Find rows")},
    {"Ctrl+C", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Copy the selected cells or batch IDs")},
    {"Ctrl+Shift+C", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Copy with headers")},
    {"Shift+Space", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Select whole rows")},
    {"Ctrl+E", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Export")},
    {"Ctrl+D", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Show or hide the details")},
    {"Ctrl+K", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Show or hide the credits")},
    {"F6", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Next pane")},
    {"Shift+F6", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Previous pane")},
    {"Esc", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Clear the filter, or close what is open")},
    {"Ctrl+,", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Preferences")},
    {"F1", QT_TRANSLATE_NOOP("enrow::HelpDialog", "This page")},
    {"Ctrl+Q", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Quit")},
};

constexpr Line searches[] = {
    {"acme berlin", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Rows that hold both words")},
    {"\"acme inc\"", QT_TRANSLATE_NOOP("enrow::HelpDialog", "The words together, as they stand")},
    {"-gmail", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Rows without the word")},
    {"acme OR globex", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Rows with either; OR in capitals")},
    {"company:acme", QT_TRANSLATE_NOOP("enrow::HelpDialog", "In one column, by its name")},
    {"-company:\"acme inc\"", QT_TRANSLATE_NOOP("enrow::HelpDialog", "Without the phrase in that column")},
};

constexpr int widthOfPage = 716; // pixels: with edges and a scroll bar it has room in a window of 800
constexpr int edge = 16;         // pixels
constexpr int gapOfParts = 12;   // pixels

// Two columns of lines; reads downwards. One text for a line, so that a screen reader has it whole.
template <typename Show>
void addLines(QGridLayout *grid, const Line *lines, int count, Show show)
{
    const int first = grid->rowCount();
    const int rows = (count + 1) / 2;
    for (int i = 0; i < count; ++i) {
        const int row = first + i % rows;
        const int column = i / rows * 3;
        const QString shown = show(lines[i].shown);
        const QString means = HelpDialog::tr(lines[i].means);
        auto *what = new QLabel(shown);
        what->setTextFormat(Qt::PlainText);
        QFont font = what->font();
        font.setWeight(QFont::DemiBold);
        what->setFont(font);
        what->setAccessibleName(shown + QStringLiteral(": ") + means);
        grid->addWidget(what, row, column);
        auto *meaning = new QLabel(means);
        meaning->setWordWrap(true);
        grid->addWidget(meaning, row, column + 1);
    }
}

QLabel *headingOf(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setFont(headingFont(heading->font()));
    return heading;
}

QGridLayout *newGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(2, 16);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    return grid;
}

} // namespace

void showHelp(QWidget *window)
{
    auto *dialog = new HelpDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget *HelpDialog::makePage()
{
    // One grid, so that both parts stand in the same columns.
    QGridLayout *grid = newGrid();
    grid->addWidget(headingOf(tr("Shortcuts")), 0, 0, 1, -1);
    addLines(grid, keys, int(std::size(keys)), [](const char *text) {
        return QKeySequence::fromString(QLatin1StringView(text)).toString(QKeySequence::NativeText);
    });
    QLabel *search = headingOf(tr("Find rows"));
    search->setContentsMargins(0, 12, 0, 0);
    grid->addWidget(search, grid->rowCount(), 0, 1, -1);
    addLines(grid, searches, int(std::size(searches)), [](const char *text) { return QString::fromLatin1(text); });
    auto *note = new QLabel(tr("Case and accents do not matter unless an accent is typed. Columns are named as in "
                               "exported files: email, company, qualification."));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *page = new QWidget;
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gapOfParts);
    lines->addLayout(grid);
    lines->addWidget(note);
    lines->addStretch(1);
    page->setMinimumWidth(widthOfPage);
    return page;
}

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Shortcuts and search"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // that of the style is a red cross
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QWidget *page = makePage();
    auto *scroll = new QScrollArea; // where words are longer than the room
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(gapOfParts);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();

    DialogRoom::begin(*this, {widthOfPage + scrollbars::extent + 2 * edge, 0});
    DialogRoom::grow(*this, page->heightForWidth(widthOfPage) + gapOfParts + buttons->sizeHint().height() + 2 * edge);
}

} // namespace enrow
