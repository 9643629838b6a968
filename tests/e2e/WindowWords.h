// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>

#include <algorithm>

// Whether the words of a window can be read, and reached by their letters.
namespace enrow::test
{

inline QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts.append(action->text());
    return texts;
}

inline QStringList repeated(const QStringList &texts)
{
    QHash<QKeySequence, QString> first;
    QStringList twice;
    for (const QString &text : texts) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty() && first.contains(keys))
            twice.append(first.value(keys) + QStringLiteral(" and ") + text);
        first.insert(keys, text);
    }
    return twice;
}

// Of everything in a window that Alt and a letter reach, whether it is shown now or another time.
inline QStringList lettersUsedTwice(const QWidget &window)
{
    QStringList texts;
    for (const auto *bar : window.findChildren<QMenuBar *>())
        texts += textsOf(bar->actions());
    for (const auto *button : window.findChildren<QAbstractButton *>())
        texts += button->window() == &window ? button->text() : QString();
    for (const auto *label : window.findChildren<QLabel *>())
        texts += label->window() == &window && label->buddy() ? label->text() : QString();
    return repeated(texts);
}

// Buttons and boxes to tick that are narrower than what they say.
inline QStringList clippedButtons(const QWidget &window)
{
    QStringList clipped;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const bool isWhole = button->text().isEmpty() || button->width() >= button->minimumSizeHint().width();
        if (button->isVisible() && button->window() == &window && !isWhole)
            clipped.append(QStringLiteral("%1: %2 of %3")
                               .arg(button->text())
                               .arg(button->width())
                               .arg(button->minimumSizeHint().width()));
    }
    return clipped;
}

// Those whose text, or whose longest word if it is broken into lines, is wider than the label or than what is shown
// of it, and those that are lower than their lines. What is scrolled away is none of them.
inline QStringList clippedLabels(const QWidget &window)
{
    QStringList clipped;
    for (const auto *label : window.findChildren<QLabel *>()) {
        const int visible = label->visibleRegion().boundingRect().width();
        int needed = 0;
        for (const QString &part : label->wordWrap() ? label->text().split(u' ') : QStringList{label->text()})
            needed = std::max(needed, label->fontMetrics().size(Qt::TextShowMnemonic, part).width());
        if (visible > 0 && needed > visible)
            clipped.append(QStringLiteral("%1: %2 of %3").arg(label->text()).arg(visible).arg(needed));
        const int lines = label->wordWrap() ? label->heightForWidth(label->width()) : label->fontMetrics().height();
        if (visible > 0 && !label->text().isEmpty() && label->height() < lines)
            clipped.append(QStringLiteral("%1: %2 of %3 high").arg(label->text()).arg(label->height()).arg(lines));
    }
    return clipped;
}

} // namespace enrow::test
