// SPDX-License-Identifier: MIT
#pragma once

#include "core/Qualification.h"
#include "desktop/export/ExportOffer.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QComboBox;

namespace enrow
{

// Chooses rows: those that show, are selected, or all; and of them those of one qualification. What is the same as
// another choice is not offered.
class RowChoice : public QWidget
{
    Q_OBJECT

public:
    explicit RowChoice(const ExportOffer &offer, QWidget *parent = nullptr);

    bool isAll() const;
    std::shared_ptr<const ResultView> rows() const;

    std::optional<QualificationGroup> only() const;
    void setOnly(std::optional<QualificationGroup> group);

signals:
    void rowsChanged();
    void onlyChanged();

private:
    enum Which : quint8 { Visible, Selected, All };

    void add(Which which, const QString &text, const QString &explanation);

    const ExportOffer m_offer;
    QButtonGroup *m_which;
    QComboBox *m_only;
};

} // namespace enrow
