// SPDX-License-Identifier: MIT
#include "desktop/credits/KindTable.h"

#include "desktop/common/Rule.h"

#include <QFrame>
#include <QLabel>
#include <QStyle>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int columnGap = 8;
constexpr int rowGap = 4;

} // namespace

KindTable::KindTable(QWidget *parent)
    : QWidget(parent)
    , m_rule(new Rule(this))
{
    setAccessibleName(tr("Credits by kind"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const Row titles = addRow();
    titles.paid->setText(tr("Cost", "title of a column of credits"));
    titles.refunded->setText(tr("Refunds", "title of a column of credits"));
    for (QLabel *title : {titles.paid, titles.refunded})
        title->setForegroundRole(QPalette::PlaceholderText);
    hide();
}

KindTable::Row KindTable::addRow()
{
    const Row row{new QLabel(this), new QLabel(this), new QLabel(this)};
    row.name->setWordWrap(true);
    for (QLabel *amount : {row.paid, row.refunded}) {
        amount->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_rows.push_back(row);
    return row;
}

void KindTable::setLines(const std::vector<Line> &lines)
{
    while (m_rows.size() <= lines.size())
        addRow();
    m_shown = lines.size();
    for (size_t i = 1; i < m_rows.size(); ++i) {
        const Line line = i <= lines.size() ? lines[i - 1] : Line();
        const auto [name, paid, refunded] = m_rows[i];
        QFont font = this->font();
        font.setWeight(i == lines.size() ? QFont::DemiBold : QFont::Normal);
        for (QLabel *label : {name, paid, refunded}) {
            label->setFont(font);
            label->setVisible(i <= lines.size());
        }
        name->setText(line.name);
        paid->setText(line.paid);
        refunded->setText(line.refunded);
        for (const auto &[value, title] : {std::pair(paid, m_rows.front().paid), {refunded, m_rows.front().refunded}})
            value->setAccessibleName(tr("%1, %2: %3", "kind of batch, title of a column, amount")
                                         .arg(line.name, title->text(), value->text()));
    }
    setVisible(m_shown > 0);
    updateGeometry();
    arrange(width(), Places::Taken);
}

// Places everything, or only tells how high all of it is at that width.
int KindTable::arrange(int width, Places places) const
{
    const auto put = [&](QWidget *widget, const QRect &place) {
        if (places == Places::Taken)
            widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height()), place));
    };
    const auto [paidWidth, refundedWidth] = amountWidths();
    const int beside = width - paidWidth - refundedWidth - 2 * columnGap;
    const bool isStacked = beside < nameWidth();
    int y = 0;
    for (size_t i = 0; i <= m_shown; ++i) {
        const auto [name, paid, refunded] = m_rows[i];
        if (i == m_shown) {
            put(m_rule, {0, y, width, 1});
            y += 1 + rowGap;
        }
        const int nameRoom = isStacked ? width : beside;
        const int nameHeight = i > 0 ? name->heightForWidth(nameRoom) : 0;
        put(name, {0, y, nameRoom, nameHeight});
        y += isStacked ? nameHeight : 0;
        const int amountHeight = paid->sizeHint().height();
        put(paid, {width - refundedWidth - columnGap - paidWidth, y, paidWidth, amountHeight});
        put(refunded, {width - refundedWidth, y, refundedWidth, amountHeight});
        y += (isStacked ? amountHeight : std::max(nameHeight, amountHeight)) + rowGap;
    }
    return y - rowGap;
}

std::pair<int, int> KindTable::amountWidths() const
{
    std::pair<int, int> widths;
    for (size_t i = 0; i <= m_shown; ++i) {
        widths.first = std::max(widths.first, m_rows[i].paid->sizeHint().width());
        widths.second = std::max(widths.second, m_rows[i].refunded->sizeHint().width());
    }
    return widths;
}

// Of the longest word: a name may take two lines.
int KindTable::nameWidth() const
{
    int width = 0;
    for (size_t i = 1; i <= m_shown; ++i)
        width = std::max(width, m_rows[i].name->minimumSizeHint().width());
    return width;
}

QSize KindTable::minimumSizeHint() const
{
    const auto [paid, refunded] = amountWidths();
    const int width = std::max(nameWidth(), paid + columnGap + refunded);
    return {width, heightForWidth(width)};
}

void KindTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), Places::Taken);
}

} // namespace enrow
