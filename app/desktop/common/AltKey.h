// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace enrow
{

// Whether the Alt key is held: the letters that it reaches are underlined only then. All windows are painted anew when
// that changes.
class AltKey : public QObject
{
    Q_OBJECT

public:
    // There must be an application.
    explicit AltKey(QObject *parent = nullptr);

    bool isHeld() const { return m_isHeld; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setHeld(bool held);

    bool m_isHeld = false;
};

} // namespace enrow
