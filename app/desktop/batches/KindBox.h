// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"

#include <QComboBox>

#include <optional>

namespace enrow
{

// Chooses the kind of the batches that are added next; where there is little room it shows no more than the icon.
class KindBox : public QComboBox
{
    Q_OBJECT

public:
    explicit KindBox(QWidget *parent = nullptr);

    std::optional<BatchKind> kind() const; // nothing: to be detected
    void chooseDetection() { setCurrentIndex(0); }

    void setIconOnly(bool iconOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isIconOnly = false;
};

} // namespace enrow
