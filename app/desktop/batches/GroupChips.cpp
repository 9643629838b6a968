// SPDX-License-Identifier: MIT
#include "desktop/batches/GroupChips.h"

#include "desktop/common/DeskStyle.h"
#include "desktop/common/Format.h"
#include "desktop/common/Tone.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int everyGroup = int(allBatchGroups.size()); // beside the groups as an ID
constexpr int gap = 3;
constexpr int padding = 7;

// A name and a number on rounded ground; filled while it is chosen.
class Chip : public QAbstractButton
{
public:
    Chip(const QString &name, bool alarms, QWidget *parent)
        : QAbstractButton(parent)
        , m_name(name)
        , m_alarms(alarms)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        setFont(small);
    }

    void setCount(int count)
    {
        const QString number = Format::number(count);
        setText(m_name.arg(number));
        setAccessibleName(text());
        m_count = count;
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * padding, DeskStyle::controlHeight()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette &colors = palette();
        const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const ToneColors tone = toneColors(Tone::Caution, colors);
        const bool alarms = m_alarms && m_count > 0;
        painter.setPen(isChecked() ? focusColor(colors) : (alarms ? tone.solid : outlineColor(colors)));
        painter.setBrush(isChecked()    ? colors.brush(QPalette::Highlight)
                         : underMouse() ? colors.brush(QPalette::Midlight)
                                        : colors.brush(QPalette::Base));
        painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);
        painter.setPen(isChecked() ? colors.color(QPalette::HighlightedText)
                                   : (alarms ? tone.text : colors.color(QPalette::WindowText)));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (!hasFocus())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChecked() ? colors.color(QPalette::HighlightedText) : focusColor(colors), 2));
        painter.drawRoundedRect(ground.adjusted(2, 2, -2, -2), ground.height() / 2 - 2, ground.height() / 2 - 2);
    }

private:
    const QString m_name;
    const bool m_alarms;
    int m_count = 0;
};

} // namespace

GroupChips::GroupChips(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
{
    setAccessibleName(tr("Batches shown"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // a fixed height would be that of one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addChip(everyGroup, tr("All %1", "%1 is a number of batches"));
    addChip(int(BatchGroup::Running), tr("Running %1", "%1 is a number of batches"));
    addChip(int(BatchGroup::NeedsYou), tr("Needs you %1", "%1 is a number of batches"));
    addChip(int(BatchGroup::Done), tr("Done %1", "%1 is a number of batches"));
    addChip(int(BatchGroup::Unwatched), tr("Not watched %1", "%1 is a number of batches"));
    m_chips->button(everyGroup)->setChecked(true);
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            emit groupChanged();
    });
    setCounts({});
}

void GroupChips::addChip(int id, const QString &name)
{
    m_chips->addButton(new Chip(name, id == int(BatchGroup::NeedsYou), this), id);
}

void GroupChips::setCounts(const ListProgress &progress)
{
    for (QAbstractButton *button : m_chips->buttons()) {
        const int id = m_chips->id(button);
        const int count = id == everyGroup ? progress.all : progress.count(BatchGroup(id));
        static_cast<Chip *>(button)->setCount(count);
        button->setVisible(id == everyGroup || count > 0 || button->isChecked());
    }
    arrange(width(), true);
    updateGeometry();
}

std::optional<BatchGroup> GroupChips::group() const
{
    const int id = m_chips->checkedId();
    return id == everyGroup ? std::nullopt : std::optional(BatchGroup(id));
}

QWidget *GroupChips::lastStop() const
{
    return m_chips->buttons().last();
}

void GroupChips::chooseAll()
{
    m_chips->button(everyGroup)->setChecked(true);
}

QSize GroupChips::sizeHint() const
{
    const QSize chip = m_chips->button(everyGroup)->sizeHint();
    return {chip.width() * 5, chip.height()};
}

QSize GroupChips::minimumSizeHint() const
{
    const QSize chip = m_chips->button(everyGroup)->sizeHint();
    return {chip.width(), std::max(chip.height(), arrange(width(), false))}; // however little room the list has left
}

void GroupChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (arrange(width(), true) != arrange(event->oldSize().width(), false))
        updateGeometry();
}

// Returns how high they are at that width.
int GroupChips::arrange(int width, bool move) const
{
    QPoint at(0, 0);
    int height = 0;
    for (QAbstractButton *button : m_chips->buttons()) {
        if (button->isHidden())
            continue;
        const QSize size = button->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width)
            at = QPoint(0, height + gap);
        if (move)
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(at, size)));
        height = at.y() + size.height();
        at.rx() += size.width() + gap;
    }
    return height;
}

} // namespace enrow
