// SPDX-License-Identifier: MIT
#include "desktop/lists/ListSummary.h"

#include "desktop/common/MessageLine.h"

#include <QLabel>
#include <QVBoxLayout>

namespace enrow
{

namespace
{

constexpr int indentOfLines = 22; // pixels: in line with the words of the headline

} // namespace

ListSummary::ListSummary(QWidget *parent)
    : QWidget(parent)
    , m_headline(new MessageLine)
    , m_lines(new QLabel)
{
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    m_lines->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_lines->setContentsMargins(indentOfLines, 0, 0, 0);
    m_lines->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_headline);
    column->addWidget(m_lines);
}

void ListSummary::say(Tone tone, const QString &headline, const QStringList &lines)
{
    QStringList shown = lines;
    shown.removeAll(QString());
    setHeadline(tone, headline);
    m_lines->setText(shown.join(u'\n'));
    m_lines->setVisible(!shown.isEmpty());
}

void ListSummary::setHeadline(Tone tone, const QString &headline)
{
    m_headline->say(tone, headline);
}

} // namespace enrow
