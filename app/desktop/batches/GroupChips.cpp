// SPDX-License-Identifier: MIT
#include "desktop/batches/GroupChips.h"

#include "common/Format.h"
#include "desktop/common/DeskStyle.h"
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
constexpr int leastPadding = 3;

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

    void sayWhatIsCut() { setToolTip(shownText() == text() ? QString() : text()); }

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
        painter.drawText(rect(), Qt::AlignCenter, shownText());
        if (!hasFocus())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChecked() ? colors.color(QPalette::HighlightedText) : focusColor(colors), 2));
        painter.drawRoundedRect(ground.adjusted(2, 2, -2, -2), ground.height() / 2 - 2, ground.height() / 2 - 2);
    }

private:
    // The number is never cut.
    QString shownText() const
    {
        const int room = width() - 2 * leastPadding;
        if (fontMetrics().horizontalAdvance(text()) <= room)
            return text();
        const QString name = QString(m_name).remove(QStringLiteral("%1")).trimmed();
        const QString number = u' ' + Format::number(m_count);
        return fontMetrics().elidedText(name, Qt::ElideRight, room - fontMetrics().horizontalAdvance(number)) + number;
    }

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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    arrange();
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
    return m_chips->button(everyGroup)->sizeHint();
}

void GroupChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// What is too much is taken from beside the names first, from all the same; what still has no room goes into another
// line, and only what is wider than that is cut.
std::vector<GroupChips::Place> GroupChips::placesIn(int width) const
{
    std::vector<Place> places;
    int excess = -width - gap;
    for (QAbstractButton *button : m_chips->buttons()) {
        if (button->isHidden())
            continue;
        places.push_back({button, QRect(QPoint(), button->sizeHint())});
        excess += places.back().rect.width() + gap;
    }
    const int count = int(places.size());
    const int closer = std::clamp((excess + 2 * count - 1) / (2 * count), 0, padding - leastPadding);
    QPoint corner;
    for (Place &place : places) {
        const QSize size(std::min(place.rect.width() - 2 * closer, width), place.rect.height());
        if (corner.x() > 0 && corner.x() + size.width() > width)
            corner = {0, corner.y() + size.height() + gap};
        place.rect = QRect(corner, size);
        corner.rx() += size.width() + gap;
    }
    return places;
}

int GroupChips::heightForWidth(int width) const
{
    return placesIn(width).back().rect.bottom() + 1; // the first one is always there
}

void GroupChips::arrange()
{
    for (const auto &[button, place] : placesIn(width())) {
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        static_cast<Chip *>(button)->sayWhatIsCut();
    }
    updateGeometry(); // there may be more lines, or fewer
}

} // namespace enrow
