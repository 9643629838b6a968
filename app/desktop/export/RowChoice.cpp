// SPDX-License-Identifier: MIT
#include "desktop/export/RowChoice.h"

#include "common/Format.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int anyOutcome = -1;

} // namespace

RowChoice::RowChoice(const ExportOffer &offer, QWidget *parent)
    : QWidget(parent)
    , m_offer(offer)
    , m_which(new QButtonGroup(this))
    , m_only(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    const uint32_t visible = m_offer.visible->rowCount();
    const uint32_t all = m_offer.visible->set()->rowCount();
    // Where the filter leaves all, only the order could differ, and that of the table is what a person sees.
    const bool showsAll = visible == all && all > 0;
    if (showsAll)
        add(Visible, tr("&All rows (%1), in the order of the table").arg(Format::number(all)),
            tr("Every row of the chosen batches"));
    else if (visible > 0)
        add(Visible, tr("&Visible rows (%1)").arg(Format::number(visible)),
            tr("The rows that match the filter, in the order of the table"));
    if (m_offer.selected)
        add(Selected, tr("&Selected rows (%1)").arg(Format::number(m_offer.selected->rowCount())),
            tr("The rows that are selected in the table, in its order"));
    if (!showsAll)
        add(All, tr("&All rows (%1)").arg(Format::number(all)),
            tr("Every row of the chosen batches, in the order they came"));
    QAbstractButton *const first = m_which->buttons().first();
    first->setChecked(true);
    if (m_which->buttons().size() == 1) { // nothing to choose
        first->hide();
        row->addWidget(new QLabel(first->accessibleName()));
    }

    m_only->setAccessibleName(tr("Qualification"));
    m_only->addItem(tr("Any qualification"), anyOutcome);
    m_only->addItem(tr("Valid or found only"), int(QualificationGroup::Valid));
    m_only->addItem(tr("Invalid or not found only"), int(QualificationGroup::Invalid));
    m_only->addItem(tr("Others only"), int(QualificationGroup::Other));
    row->addWidget(m_only, 1);
    connect(m_which, &QButtonGroup::idClicked, this, &RowChoice::rowsChanged);
    connect(m_only, &QComboBox::currentIndexChanged, this, &RowChoice::onlyChanged);
}

void RowChoice::add(Which which, const QString &text, const QString &explanation)
{
    auto *button = new QRadioButton(text);
    button->setToolTip(explanation);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setAccessibleDescription(explanation);
    m_which->addButton(button, which);
    qobject_cast<QHBoxLayout *>(layout())->addWidget(button);
}

bool RowChoice::isAll() const
{
    return m_which->checkedId() == All;
}

std::shared_ptr<const ResultView> RowChoice::rows() const
{
    if (isAll())
        return m_offer.all();
    return m_which->checkedId() == Selected ? m_offer.selected : m_offer.visible;
}

std::optional<QualificationGroup> RowChoice::only() const
{
    const int group = m_only->currentData().toInt();
    return group == anyOutcome ? std::nullopt : std::optional(QualificationGroup(group));
}

void RowChoice::setOnly(std::optional<QualificationGroup> group)
{
    m_only->setCurrentIndex(std::max(0, m_only->findData(group ? int(*group) : anyOutcome)));
}

} // namespace enrow
